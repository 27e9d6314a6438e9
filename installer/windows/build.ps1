# Builds Anyqtama for Windows from a checkout: environment, frozen program, installer.
#
#   powershell -ExecutionPolicy Bypass -File installer\windows\build.ps1 [-Wheels FOLDER]
#
# Needs Python 3.11 (64-bit) and NSIS 3 with makensis on the PATH. Every package is checked
# against its hash in requirements.lock; with -Wheels they are taken from a folder (the files that
# installer\windows\wheels.txt names) and no network is used.
# Exit code 0 when the installer is in out\ and its program passed the self-test.

[CmdletBinding()]
param([string]$Wheels = '')

Set-StrictMode -Version Latest
$ErrorActionPreference = 'Stop'
$root = (Resolve-Path (Join-Path $PSScriptRoot '..\..')).Path
$venv = Join-Path $root '.venv'
$python = Join-Path $venv 'Scripts\python.exe'

function Invoke-Checked([string]$Program, [string[]]$Arguments) {
    & $Program @Arguments
    if ($LASTEXITCODE -ne 0) { throw "$Program $($Arguments -join ' ') ended with $LASTEXITCODE" }
}

Set-Location $root
if (-not (Get-Command makensis -ErrorAction SilentlyContinue)) {
    throw 'NSIS 3 is needed: winget install NSIS.NSIS, then add its folder to the PATH'
}
if (-not (Test-Path $python)) { Invoke-Checked 'py' @('-3.11', '-m', 'venv', $venv) }

$install = @(
    '-m', 'pip', '--disable-pip-version-check', 'install',
    '--require-hashes', '--only-binary', ':all:', '-r', 'requirements.lock'
)
if ($Wheels) { $install += @('--no-index', '--find-links', (Resolve-Path $Wheels).Path) }
Invoke-Checked $python $install
Set-Content -Encoding utf8 -Path (Join-Path $venv 'Lib\site-packages\anyqtama.pth') -Value $root

Invoke-Checked $python @('installer\build.py', 'freeze')
$program = Join-Path $root 'out\frozen\anyqtama\anyqtama-console.exe'
Invoke-Checked $program @('self-test')
Invoke-Checked $python @('installer\build.py', 'windows')
Get-ChildItem (Join-Path $root 'out') -Filter 'anyqtama-*-setup.exe' |
    ForEach-Object { '{0}  {1}' -f (Get-FileHash $_.FullName -Algorithm SHA256).Hash, $_.FullName }

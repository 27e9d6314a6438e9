# Tries an installer out on Windows, for the person who runs it: install, self-test, window, remove.
#
#   powershell -ExecutionPolicy Bypass -File installer\windows\smoke.ps1 out\anyqtama-0.1.0-setup.exe
#
# Leaves self-test.json and window.png in -Results (by default out\smoke). The offices of this
# person are not touched; that they stay after the removal is checked with a file of its own.
# Exit code 0 when everything held; otherwise 1, with what did not.

[CmdletBinding()]
param(
    [Parameter(Mandatory = $true)][string]$Setup,
    [string]$Results = 'out\smoke'
)

Set-StrictMode -Version Latest
$ErrorActionPreference = 'Stop'
$folder = Join-Path $env:LOCALAPPDATA 'Programs\Anyqtama'
$data = Join-Path $env:LOCALAPPDATA 'anyqtama'
$witness = Join-Path $data 'smoke-witness.txt'
$uninstallKey = 'HKCU:\Software\Microsoft\Windows\CurrentVersion\Uninstall\Anyqtama'

function Confirm-That([bool]$Holds, [string]$What) {
    if (-not $Holds) { throw "does not hold: $What" }
    Write-Output "holds: $What"
}

function Invoke-Silently([string]$Program, [string[]]$Arguments) {
    $process = Start-Process -FilePath $Program -ArgumentList $Arguments -Wait -PassThru
    return $process.ExitCode
}

function Wait-Until([scriptblock]$Condition, [int]$Seconds) {
    $end = (Get-Date).AddSeconds($Seconds)
    while (-not (& $Condition)) {
        if ((Get-Date) -gt $end) { return $false }
        Start-Sleep -Milliseconds 200
    }
    return $true
}

function Save-Screen([string]$File) {
    Add-Type -AssemblyName System.Windows.Forms, System.Drawing
    $bounds = [System.Windows.Forms.Screen]::PrimaryScreen.Bounds
    $bitmap = New-Object System.Drawing.Bitmap $bounds.Width, $bounds.Height
    $graphics = [System.Drawing.Graphics]::FromImage($bitmap)
    $graphics.CopyFromScreen($bounds.Location, [System.Drawing.Point]::Empty, $bounds.Size)
    $bitmap.Save($File, [System.Drawing.Imaging.ImageFormat]::Png)
    $graphics.Dispose()
    $bitmap.Dispose()
}

function Test-Installation {
    New-Item -ItemType Directory -Force -Path $Results, $data | Out-Null
    Set-Content -Path $witness -Value 'stays'

    Confirm-That ((Invoke-Silently (Resolve-Path $Setup).Path @('/S')) -eq 0) 'it installs silently'
    Confirm-That (Test-Path "$folder\anyqtama.exe") 'the program is in the programs of this person'
    Confirm-That (Test-Path $uninstallKey) 'Windows lists it among the installed programs'
    $opened = (Get-ItemProperty 'HKCU:\Software\Classes\Anyqtama.Package\shell\open\command').'(default)'
    Confirm-That ($opened -like "*$folder\anyqtama.exe*") 'it opens dossier packages'

    $told = & "$folder\anyqtama-console.exe" self-test --json | Out-String
    $code = $LASTEXITCODE
    Set-Content -Encoding utf8 -Path (Join-Path $Results 'self-test.json') -Value $told
    $failed = ($told | ConvertFrom-Json).checks | Where-Object { -not $_.ok } | ForEach-Object id
    Confirm-That ($code -eq 0) "the self-test passes (failed: $($failed -join ', '))"

    $program = Start-Process -FilePath "$folder\anyqtama.exe" -PassThru
    $shown = Wait-Until { $program.Refresh(); $program.MainWindowHandle -ne 0 } 30
    Confirm-That $shown 'its window is shown'
    Save-Screen (Join-Path (Resolve-Path $Results).Path 'window.png')
    $refused = Invoke-Silently (Resolve-Path $Setup).Path @('/S')
    Confirm-That ($refused -eq 2) 'it is not installed over a program that runs'
    $program.CloseMainWindow() | Out-Null
    Confirm-That ($program.WaitForExit(15000)) 'it ends when its window is closed'
    Confirm-That ($program.ExitCode -eq 0) 'it ends well'

    # the uninstaller copies itself away before it works, so it is waited for by what it does
    Invoke-Silently "$folder\uninstall.exe" @('/S') | Out-Null
    Confirm-That (Wait-Until { -not (Test-Path $folder) } 60) 'nothing of the program is left'
    Confirm-That (-not (Test-Path $uninstallKey)) 'Windows lists it no more'
    Confirm-That (-not (Test-Path 'HKCU:\Software\Classes\Anyqtama.Package')) 'no file type is left'
    Confirm-That (Test-Path $witness) 'the data of the offices stay'
}

try {
    Test-Installation
    Write-Output 'Everything holds.'
    exit 0
}
catch {
    Write-Output "FAILED: $_"
    exit 1
}
finally {
    Remove-Item -Force -ErrorAction SilentlyContinue $witness
}

@echo off
rem Sets up .venv on Windows; called by run.cmd and check.cmd.
set "root=%~dp0.."
set "venv=%root%\.venv"
for /f "skip=1 delims=" %%h in ('certutil -hashfile "%root%\requirements.lock" SHA256') do (
    set "now=%%h"
    goto hashed
)
:hashed
set "then="
if exist "%venv%\installed" set /p then=<"%venv%\installed"
if "%now%"=="%then%" exit /b 0
if not exist "%venv%\Scripts\python.exe" py -3.11 -m venv "%venv%" || (
    echo Python 3.11 or later is needed: https://www.python.org/downloads/
    exit /b 3
)
echo Installing Python packages (the first time takes a minute)
"%venv%\Scripts\python" -m pip --disable-pip-version-check --quiet install --require-hashes -r "%root%\requirements.lock" || exit /b 3
(echo %root%)>"%venv%\Lib\site-packages\anyqtama.pth"
(echo %now%)>"%venv%\installed"

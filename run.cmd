@echo off
rem Starts Anyqtama; the twin of ./run. No argument: the demo office.
call "%~dp0installer\bootstrap.cmd" || exit /b %errorlevel%
if "%~1"=="" (
    "%~dp0.venv\Scripts\python" -P -m ui --demo
) else (
    "%~dp0.venv\Scripts\python" -P -m ui %*
)

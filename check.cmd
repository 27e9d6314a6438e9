@echo off
rem Runs the checks that Windows can run; the twin of ./check.
call "%~dp0installer\bootstrap.cmd" || exit /b %errorlevel%
cd /d "%~dp0"
set QT_QPA_PLATFORM=offscreen
set "PATH=%~dp0.venv\Scripts;%PATH%"
set failed=
ruff check . || set failed=%failed% style
ruff format --check . || set failed=%failed% format
mypy || set failed=%failed% types
lint-imports --no-cache || set failed=%failed% walls
pytest -q -n 2 -m "not bench and not long" tests || set failed=%failed% tests
if defined failed (
    echo Failed:%failed%
    exit /b 1
)
echo All checks passed.

"""`python -m ui` is the same as `anyqtama`."""

from ui.command_line import start

start()

"""The subcommands of `anyqtama`, a module each: `add_parser(commands)` and `run(arguments)`.

Their modules import nothing heavy at the top: `anyqtama --help` and the window wait for no
library that they do not use.
"""

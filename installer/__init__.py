"""How the program is packed for the machines on which it is installed; no part of the program."""

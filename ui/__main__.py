"""`python -m ui` is the same as `anyqtama`."""

import sys

from ui.command_line import main

sys.exit(main())

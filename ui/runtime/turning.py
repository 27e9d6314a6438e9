"""The file of the log; apart, for it loads what no window needs for its first picture."""

import logging
from logging.handlers import RotatingFileHandler


class TurningFile(RotatingFileHandler):
    """A file that is turned when it is full; a line that cannot be written is lost."""

    def handleError(self, record: logging.LogRecord) -> None:
        """Say nothing: standard error may not be there, and nobody could help at this moment."""

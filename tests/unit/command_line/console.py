"""Runs the console command as a terminal does."""

import json
import subprocess
import sys
from dataclasses import dataclass
from typing import Any

from tests.guards.source import ROOT


@dataclass(frozen=True, slots=True)
class Answer:
    """What a command said and how it ended."""

    code: int
    output: str
    errors: str

    @property
    def data(self) -> Any:  # noqa: ANN401 - JSON
        """Its output read as JSON."""
        return json.loads(self.output)

    @property
    def complaint(self) -> str:
        """Its one line of complaint; anything else is a failure."""
        assert (self.code, self.output) == (2, "")
        assert self.errors.count("\n") == 1, self.errors
        return self.errors.rstrip("\n")


def anyqtama(*arguments: str) -> Answer:
    """Run `anyqtama` with these arguments in a process of its own."""
    command = [sys.executable, "-P", "-X", "dev", "-W", "error", "-m", "ui", *arguments]
    done = subprocess.run(command, cwd=ROOT / "tests", capture_output=True, check=False)
    return Answer(done.returncode, done.stdout.decode("utf-8"), done.stderr.decode("utf-8"))

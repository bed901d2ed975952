"""The command line: the only room that prints, and the only one that chooses an exit status."""

from __future__ import annotations

import argparse
import os
import sys
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Final

from generator.cli.speaking import INTERRUPTED, MISTAKES, PIPE_CLOSED, refuse, say
from generator.problems import CatalogError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.cli.command import Command

COMMANDS: Final = {
    "check": ("checking", "look for mistakes in the catalog"),
    "import": ("importing", "turn prompt texts into records"),
    "export": ("showing", "write the pages as Markdown files"),
    "previews": ("showing", "draw the images that shared links show"),
    "new": ("adding", "add a question, model, paper, task, term or effect"),
    "rename": ("changing", "give a record another id, everywhere"),
    "explain": ("changing", "draft a paper in plain words"),
    "draft": ("changing", "draft a written answer"),
    "show": ("showing", "print the page of a record"),
    "compare": ("comparing", "say what a change means for readers"),
    "verify": ("verifying", "check that every link leads where it should"),
    "stale": ("checking", "name answers to be read again"),
    "release-notes": ("maintaining", "print a part of the changelog"),
    "github": ("github", "what the workflows of GitHub run"),
    "schema": ("maintaining", "write the JSON Schemas for editors"),
}
"""Every command: the module that says, under the command's name in capitals, what it takes and does; a line on it."""
_ABOUT = """\
How AI Did That: a catalog of questions, models and papers becomes a site.

A usual day:
  python -m generator check                  look for mistakes in catalog/
  python -m generator import FILE            turn a prompt text into records
  python -m generator new question           add a question
  make serve                                 see the pages while you edit
"""
_ENDING = """\
exit status: 0 all is good, 1 there are mistakes in the data, 2 the command was used in a wrong way, 3 (of verify)
some links could not be checked this time.
`python -m generator COMMAND --help` says more about one command.
"""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and answer with the exit status."""
    _prepare_streams()
    try:
        chosen = _parser(sys.argv[1:] if arguments is None else arguments).parse_args(arguments)
        status: int = chosen.run(chosen)
        sys.stdout.flush()
    except (KeyboardInterrupt, EOFError):  # EOFError: Ctrl-D where something is asked
        return INTERRUPTED
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return PIPE_CLOSED
    except CatalogError as error:
        return refuse("nothing was done, since the catalog has mistakes:", *map(str, error.problems))
    except OSError as error:
        say(f"{error.filename or 'the system'}: {error.strerror or error}")
        return MISTAKES
    return status


def _prepare_streams() -> None:
    """Let a stream that came closed lead nowhere, and write letters that a stream does not know as escapes."""
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            setattr(sys, name, Path(os.devnull).open(mode, encoding="utf-8"))  # noqa: SIM115 - open to the end
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(errors="backslashreplace")  # type: ignore[union-attr]


def command_of(name: str) -> Command:
    """A command by its name; its module is imported only now, so that none waits for what another needs."""
    found: Command = getattr(import_module(f"{__name__}.{COMMANDS[name][0]}"), name.upper().replace("-", "_"))
    return found


def _parser(arguments: Sequence[str]) -> argparse.ArgumentParser:
    """What is understood: everything of a command that is named, of the others that they are there."""
    parser = argparse.ArgumentParser(
        prog="python -m generator",
        description=_ABOUT,
        epilog=_ENDING,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    below = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    for name, (_, about) in COMMANDS.items():
        if name in arguments:
            command = command_of(name)
            chosen = below.add_parser(name, help=about, description=command.run.__doc__)
            command.add_arguments(chosen)
            chosen.set_defaults(run=command.run)
        else:
            below.add_parser(name, help=about)
    return parser

"""What a command is, and the options that several commands share."""

from __future__ import annotations

import argparse
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from generator.reporting import FORMATS

if TYPE_CHECKING:
    from collections.abc import Callable


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """One word after `python -m generator`."""

    name: str
    add_arguments: Callable[[argparse.ArgumentParser], None]
    run: Callable[[argparse.Namespace], int]
    """Does the work and answers with the exit status."""


def add_catalog(parser: argparse.ArgumentParser) -> None:
    """Let a command be told where the records are."""
    parser.add_argument(
        "--catalog", type=folder, default="catalog", metavar="DIR", help="the folder of records (default: catalog)"
    )


def add_format(parser: argparse.ArgumentParser) -> None:
    """Let a command be told how to show problems."""
    parser.add_argument(
        "--format",
        choices=FORMATS,
        default="text",
        help="how to show problems: for a person, a program, GitHub (default: text)",
    )


def folder(text: str) -> Path:
    """The folder that an argument names."""
    if not Path(text).is_dir():
        raise argparse.ArgumentTypeError(f"there is no folder '{text}'")
    return Path(text)


def new_folder(text: str) -> Path:
    """The folder that an argument names, there or not."""
    if Path(text).exists() and not Path(text).is_dir():
        raise argparse.ArgumentTypeError(f"'{text}' is no folder")
    return Path(text)


def existing(text: str) -> Path:
    """The file or folder that an argument names."""
    if not Path(text).exists():
        raise argparse.ArgumentTypeError(f"there is no file or folder '{text}'")
    return Path(text)

"""`python -m generator` is the command line."""

import signal
import sys

_ASKED = signal.signal(signal.SIGINT, signal.SIG_DFL)  # until the command can end itself, Ctrl-C ends it without a word

from generator.cli import main  # noqa: E402 - what is imported here takes a moment

signal.signal(signal.SIGINT, _ASKED)
sys.exit(main())

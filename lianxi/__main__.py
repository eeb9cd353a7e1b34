"""``python -m lianxi`` is the ``lianxi`` command."""

import sys

from config.cli import main

sys.exit(main())

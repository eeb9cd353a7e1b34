"""What the type checker reads as settings: those of the tests, which need no environment."""

import os

os.environ["LIANXI_MODE"] = "test"

from config.settings import *  # noqa: F403

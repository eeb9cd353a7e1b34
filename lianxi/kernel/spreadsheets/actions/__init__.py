"""Taking lists out and filled sheets in; every one of them stays in the trail."""

from lianxi.kernel.spreadsheets.actions.exports import export, hand_out
from lianxi.kernel.spreadsheets.actions.imports import begin, check_again, confirm, drop
from lianxi.kernel.spreadsheets.actions.work import check, save

__all__ = ["begin", "check", "check_again", "confirm", "drop", "export", "hand_out", "save"]

"""Pages of the meeting room: preparing, opening, running, the screen on the wall."""

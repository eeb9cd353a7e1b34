"""The room 任务 of a meeting, a task's working page, a region's part of it."""

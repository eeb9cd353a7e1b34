"""Clocks: periods in calendar days, working days and clock hours, and what they say of themselves."""

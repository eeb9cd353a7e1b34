"""Dated rules by region, with source and version; a running case keeps the one it began with."""

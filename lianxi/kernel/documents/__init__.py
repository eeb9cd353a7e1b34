"""Document numbers, official layout to docx and PDF, the signed copy, differences between versions."""

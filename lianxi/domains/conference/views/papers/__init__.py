"""Pages of joint papers."""

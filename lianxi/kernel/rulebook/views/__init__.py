"""规则库: reading it, and publishing into it. Every view takes ``subjects`` from the portal's urls."""

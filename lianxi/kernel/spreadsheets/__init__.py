"""Excel out exactly as filtered, Excel in with the errors in its rows."""

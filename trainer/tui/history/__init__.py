"""Every line of the log."""

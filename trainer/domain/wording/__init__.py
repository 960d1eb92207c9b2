"""What is shown, in words that both faces share."""

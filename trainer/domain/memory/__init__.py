"""What FSRS knows of the cards."""

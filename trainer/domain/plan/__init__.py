"""What a day holds, and why."""

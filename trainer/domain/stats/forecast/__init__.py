"""Forecast: the reviews and minutes of the next days."""

"""Calibration: what the schedule expected, held against what came."""

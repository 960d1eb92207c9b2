"""The record of what a problem's mistakes answer: made, written, and compared with its sources."""

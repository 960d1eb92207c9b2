"""Whole courses of simulated learners, who live by the program and by its peers."""

"""Leaving with everything: the learner's past in the forms that other programs take."""

"""The learner's code, kept at arm's length: one child process runs it, the parent judges.

``child`` and ``protocol`` know neither of the other two, ``sandbox`` starts what they describe, and
``judge`` uses all three.
"""

class Node:
    def __init__(self, v, m, nxt):
        self.v, self.m, self.nxt = v, m, nxt

class MinStack(object):
    def __init__(self):
        self.head = None

    def push(self, x):
        self.head = Node(x, min(x, self.head.m) if self.head else x, self.head)
        return None

    def pop(self):
        v = self.head.v
        self.head = self.head.nxt
        return v

    top = lambda self: self.head.v
    getMin = lambda self: self.head.m

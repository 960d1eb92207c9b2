class Node:
    def __init__(self, x, next=None, random=None):
        self.val = int(x)
        self.next = next
        self.random = random

class Solution:
    def copyRandomList(self, head):
        m = collections.defaultdict(lambda: Node(0))
        m[None] = None
        n = head
        while n:
            m[n].val, m[n].next, m[n].random = n.val, m[n.next], m[n.random]
            n = n.next
        return m[head]

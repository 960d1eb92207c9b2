class Solution:
    def swapPairs(self, head):
        v = []
        while head: v.append(head.val); head = head.next
        for i in range(0, len(v) - 1, 2): v[i], v[i+1] = v[i+1], v[i]
        h = None
        for x in reversed(v): h = ListNode(x, h)
        return h

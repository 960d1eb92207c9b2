class Solution:
    def pairSum(self, head):
        prev = None
        slow = fast = head
        while fast and fast.next:
            fast = fast.next.next
            nxt = slow.next
            slow.next = prev
            prev = slow
            slow = nxt
        m = -inf
        while slow:
            m = max(m, slow.val + prev.val)
            slow, prev = slow.next, prev.next
        return m

class Solution:
    def rotateRight(self, head, k):
        if head is None: return head
        length = 0
        c = head
        while c:
            length += 1
            c = c.next
        k %= length
        fast = slow = head
        for i in range(k):
            fast = fast.next
        while fast.next:
            slow, fast = slow.next, fast.next
        fast.next = head
        new = slow.next
        slow.next = None
        return new

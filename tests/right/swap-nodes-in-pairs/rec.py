class Solution:
    def swapPairs(self, head):
        if not head or not head.next: return head
        n = head.next
        head.next = self.swapPairs(n.next)
        n.next = head
        return n

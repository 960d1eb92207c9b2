class Solution:
    def hasCycle(self, head):
        n = 0
        while head and n <= 10 ** 5:
            head, n = head.next, n + 1
        return head is not None

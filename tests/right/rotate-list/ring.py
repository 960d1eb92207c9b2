class Solution:
    def rotateRight(self, head: Optional[ListNode], k: int) -> Optional[ListNode]:
        if not head or not head.next or k == 0:
            return head
        tail, n = head, 1
        while tail.next:
            tail = tail.next
            n += 1
        tail.next = head
        for _ in range(n - k % n):
            tail = tail.next
        head = tail.next
        tail.next = None
        return head

class Solution:
    def oddEvenList(self, head: Optional[ListNode]) -> Optional[ListNode]:
        if not head or not head.next or not head.next.next: return head
        end, n = head, 1
        while end.next: end = end.next; n += 1
        cur = head
        tail = end
        for _ in range(n // 2):
            e = cur.next
            if e is tail and n % 2 == 0 and e is end: break
            cur.next = e.next
            e.next = None
            tail.next = e
            tail = e
            cur = cur.next
        return head

class Solution:
    def oddEvenList(self, head: Optional[ListNode]) -> Optional[ListNode]:
        if not head or not head.next:
            return head
        odd, even, evens = head, head.next, head.next
        while even and even.next:
            odd.next = odd = even.next
            even.next = even = odd.next
        odd.next = evens
        return head

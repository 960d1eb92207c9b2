class Solution:
    def oddEvenList(self, head):
        a = x = ListNode(0)
        b = y = ListNode(0)
        i = 1
        while head:
            if i % 2:
                x.next = head
                x = x.next
            else:
                y.next = head
                y = y.next
            head = head.next
            i += 1
        y.next = None
        x.next = b.next
        return a.next

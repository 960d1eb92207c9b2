class Solution:
    def deleteMiddle(self, head):
        vals = []
        while head:
            vals.append(head.val)
            head = head.next
        vals.pop(len(vals) // 2)
        dummy = tail = ListNode()
        for v in vals:
            tail.next = ListNode(v)
            tail = tail.next
        return dummy.next

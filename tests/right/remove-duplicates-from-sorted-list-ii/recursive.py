class Solution:
    def deleteDuplicates(self, head: ListNode) -> ListNode:
        if not head or not head.next:
            return head
        if head.val == head.next.val:
            x = head.val
            while head and head.val == x:
                head = head.next
            return self.deleteDuplicates(head)
        head.next = self.deleteDuplicates(head.next)
        return head

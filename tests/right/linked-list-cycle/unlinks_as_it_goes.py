class Solution:
    def hasCycle(self, head):
        here = ListNode("mark")
        while head:
            if head.next is here:
                return True
            head.next, head = here, head.next
        return False

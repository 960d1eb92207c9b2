# Definition for singly-linked list.
class ListNode:
    def __init__(self, x):
        self.val = x
        self.next = None

class Solution:
    def hasCycle(self, head: Optional[ListNode]) -> bool:
        ahead = head
        while ahead and ahead.next:
            head, ahead = head.next, ahead.next.next
            if head == ahead:
                return True
        return False

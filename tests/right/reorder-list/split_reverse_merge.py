# Definition for singly-linked list.
class ListNode:
    def __init__(self, val=0, next=None):
        self.val = val
        self.next = next

class Solution:
    def reorderList(self, head: Optional[ListNode]) -> None:
        """
        Do not return anything, modify head in-place instead.
        """
        mid = end = head
        while end.next and end.next.next:
            mid, end = mid.next, end.next.next
        back, mid.next = mid.next, None
        turned = None
        while back:
            back.next, turned, back = turned, back, back.next
        node = head
        while turned:
            rest = turned.next
            turned.next = node.next
            node.next = turned
            node, turned = turned.next, rest

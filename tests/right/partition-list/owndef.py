# Definition for singly-linked list.
class ListNode:
    def __init__(self, val=0, next=None):
        self.val = val
        self.next = next
class Solution:
    def partition(self, head: Optional[ListNode], x: int) -> Optional[ListNode]:
        dummy = ListNode(-101, head)
        ins = dummy
        while ins.next and ins.next.val < x: ins = ins.next
        p = ins
        while p.next:
            if p.next.val < x:
                t = p.next
                p.next = t.next
                t.next = ins.next
                ins.next = t
                ins = t
            else: p = p.next
        return dummy.next

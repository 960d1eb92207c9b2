class ListNode:
    def __init__(self, val=0, next=None):
        self.val = val
        self.next = next
def swapPairs(head):
    dummy = ListNode(0)
    dummy.next = head
    cur = dummy
    while cur.next and cur.next.next:
        first, sec = cur.next, cur.next.next
        cur.next = sec
        first.next = sec.next
        sec.next = first
        cur = first
    return dummy.next

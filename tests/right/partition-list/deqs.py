class Solution:
    def partition(self, head, x):
        q1, q2 = deque(), deque()
        while head:
            (q1 if head.val < x else q2).append(head)
            head = head.next
        q1.extend(q2)
        dummy = cur = ListNode(None)
        for n in q1:
            cur.next = n
            cur = n
        cur.next = None
        return dummy.next

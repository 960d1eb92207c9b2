class Solution(object):
    def addTwoNumbers(self, l1, l2):
        """
        :type l1: ListNode
        :type l2: ListNode
        :rtype: ListNode
        """
        head, c = l1, 0
        while True:
            c, l1.val = divmod(l1.val + (l2.val if l2 else 0) + c, 10)
            if l2:
                l2 = l2.next
            if not l1.next:
                if not (l2 or c):
                    return head
                l1.next = l2 if l2 else ListNode(0)
                if l2:
                    l2 = None
            l1 = l1.next
